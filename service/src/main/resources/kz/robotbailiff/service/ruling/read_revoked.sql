-- What was entered, and what a ruling of correction took the force of.
select number, revoked_on, reason, coalesce(act, '') as act
from ruling_revocation
union all
select distinct on (number) corrected.number, corrected.revoked_on, corrected.reason, corrected.act
from (select ruling.content::jsonb #>> '{found,number}' as number,
             (ruling.content::jsonb ->> 'date')::date as revoked_on,
             case ruling.content::jsonb #>> '{ruled,subject}'
                 when 'RULING' then 'corrected' else 'cancelled' end as reason,
             ruling.number as act
      from ruling
      where ruling.form = 'correction') corrected
where corrected.number is not null
  and not exists (select 1 from ruling_revocation entered where entered.number = corrected.number)
order by number
