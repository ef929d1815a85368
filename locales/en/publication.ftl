### What an association may publish of its transition: only what its people ticked stands on it.

publication-title = Our tools, before and after
publication-subject = What an association chose to tell of its move to other digital tools.
publication-footer = Made with Rumb

## Who the association is

publication-sector = Field
publication-size = Size
publication-size-micro = fifteen volunteers at most, without employees
publication-size-small = fifty volunteers and two employees at most
publication-size-medium = two hundred volunteers and nineteen employees at most
publication-size-large = more than two hundred volunteers, or twenty employees and more
publication-country = Country or region

## What stands on the sheet

publication-before = Before: our tools
publication-other-tool = another tool
publication-no-tool = No tool was noted.
publication-decided = What we decided
publication-keep = We keep what we have.
publication-replace = We move to { $software }.
publication-combine = We bring it together in { $software }.
publication-not-now = We will see later.
publication-nothing-decided = Nothing is decided yet.
publication-done = What we did
publication-nothing-done = No step is noted as done yet.

## Stages of a change that are done, where the new tool is not told

publication-pilot = { $need }: a new tool, tried by two or three
publication-training = { $need }: the new tool, learnt together
publication-move = { $need }: the change of tool
publication-after = { $need }: help after the change
publication-exit = { $need }: the old tool, left

## What it took

publication-hours = Hours of preparation planned
publication-hours-left = Hours of preparation still planned
publication-hours-given = Hours really given
publication-euros = Spending planned
publication-euros-left = Spending still planned
publication-euros-saved = Saving planned per year
publication-euros-spent = Euros really spent

## Lines to write on

publication-helped = What helped
publication-hard = What was hard
publication-contact = To reach us
publication-contact-who = Person or address
publication-chosen = This sheet tells only what the association chose to tell.
