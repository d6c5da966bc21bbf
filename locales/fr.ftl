## Everywhere


## Frame


## Errors


## Fields


## Clients


## Projects

projects-count =
    { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }

## Money


## Colours


## Tags


## Times


## Time entries


## Time


## Organizations


## Accounts


## API tokens


## Mail

