### Sheets that people keep before their eyes: for the fridge, for each role, for the wall of the members.

## The sheet for the fridge

fridge-title = Keep this in sight
fridge-subject = What comes first, who to call, and the next date.
fridge-first = To do first
fridge-number = { $name }, phone:
fridge-name-and-number = name and phone:
fridge-helper = Help
fridge-date = Next date
fridge-look = read this sheet again together
fridge-place = Time and place

## One sheet for each role

roles-title = Who does what, and when
roles-subject = What each role has to do in the year, month by month.
roles-lead = A sheet for each role follows. Give each person theirs.
roles-all = All together
roles-hours = { $hours } to prepare in the year, out of { $all } for the whole association.
roles-peak = The busiest month: { $month }, { $hours }. One person never gets more than { $most }.
roles-peak-above = The busiest month: { $month }, { $hours }. This is more than the { $most } advised for one person.
roles-others = { $person } also holds other roles: { $roles }. In all, { $hours } in the year.
roles-tools = New tools
roles-months = Month by month
roles-asked = What you will be asked

## The poster for the members

poster-title = Our digital year
poster-subject = What the year brings to the members, what stays, and where to ask for help.
poster-things = What changes, what stays
poster-help = Need help?
poster-help-who = Ask
poster-help-when = When and where
poster-change = { $need }: we move to { $software } ({ $month }).
poster-kept = We keep: { $tools }.
poster-path = Each service keeps a way without internet.
poster-why = We take care of our tools, step by step.
poster-why-one = We want to { $one }.
poster-why-two = We want to { $one }, and to { $two }.
poster-why-gov = decide together on our tools
poster-why-res = know what our tools cost
poster-why-skl = learn from each other
poster-why-col = organise ourselves better
poster-why-com = keep you better informed
poster-why-pro = protect your data better
poster-why-con = lose nothing when somebody leaves
poster-why-sov = stay in charge of our documents
poster-why-inc = leave nobody out
poster-why-eco = make our computers last
poster-why-loc = help each other as neighbours
poster-why-pla = welcome you better around the computers
