-- Kinds of which an act is due: one look by the tray's index for each kind.
select told.kind from unnest(?::text[]) as told (kind)
where (select true from act
       where act.kind = told.kind and state in ('waiting', 'carrying', 'sent') and after is null
         and next_try <= ?
       limit 1)
