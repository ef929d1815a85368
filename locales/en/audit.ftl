### The audits of one file

audit-open = Audit of { $date }
audit-carried = Your answers about the association and its tools come from the audit of { $date }. Read them again: they may have changed.
audit-compare = See what has changed
audit-next = Make the next audit
    .text = A new audit is added to this file. That of { $date } stays in it as it is, and can no longer be changed.
    .kept = Carried over, to be read again: what describes the association, its tools, its wishes, its hours and its languages.
    .fresh = To be done anew: the scored answers, the importance of the areas, the decisions and the dates of meetings.
audit-next-early = The open audit is less than two months old. Little can have changed; you may make another one all the same.
audit-next-waits = First answer a few questions of this audit: without them, there would be nothing to compare.
audit-begin = Begin the audit of { $date }
audit-begun = The audit of { $date } is open. “Undo” opens the one before again.
undone-audit = Done. The audit of { $date } is open.
