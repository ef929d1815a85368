### Dates. The program gives the parts; the language gives their order.

# $day is a number, $year is digits, $month is one of month-1 to month-12.
date-long =
    { $day ->
        [1] 1er
       *[later] { $day }
    } { $month } { $year }
# $month is one of month-name-1 to month-name-12.
month-year = { $month } { $year }

## Months inside a full date (Catalan writes “d’abril” here)

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Months alone

month-name-1 = janvier
month-name-2 = février
month-name-3 = mars
month-name-4 = avril
month-name-5 = mai
month-name-6 = juin
month-name-7 = juillet
month-name-8 = août
month-name-9 = septembre
month-name-10 = octobre
month-name-11 = novembre
month-name-12 = décembre

## Months in the head of a narrow column

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
