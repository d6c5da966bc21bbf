## Everywhere


## Frame


## Errors


## Fields


## Clients


## Projects


## Money


## Colours


## Tags


## Times


## Time entries


## Time


## Organizations


## Accounts


## API tokens

