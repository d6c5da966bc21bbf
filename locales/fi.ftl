## Everywhere


## Frame


## Errors


## Fields


## Clients


## Projects

projects-count =
    { $count ->
        [one] 1 projekti
       *[other] { $count } projektia
    }

## Money


## Colours


## Tags


## Times


## Time entries


## Time


## Organizations


## Settings of an organization


## Accounts


## API tokens


## Your account


## Mail

