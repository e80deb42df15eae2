-- Each file of the year with its fate: which day it came, what it demands, and how it ended.
create temporary table example_file as
with drawn as materialized (
    select n as file, pg_temp.chance(n, 'region') as by_region, pg_temp.chance(n, 'day') as by_day,
           pg_temp.chance(n, 'kind') as by_kind, pg_temp.chance(n, 'sum') as by_sum,
           pg_temp.chance(n, 'fate') as by_fate, pg_temp.chance(n, 'when') as by_when,
           pg_temp.chance(n, 'part') as by_part
    from generate_series(1, current_setting('example.cases')::bigint) as n),
known as materialized (
    select d.*, r.region, r.pays, c.day, c.last_day, c.mci,
           case when by_kind < 0.55 then 'payment_prescription' when by_kind < 0.68 then
               'body_ruling' when by_kind < 0.8 then 'court_ruling' else 'tax_order'
           end::document_kind as kind,
           -- Fines in whole MCI, arrears of tax to the tenge.
           case when by_kind < 0.8 then f.mci * c.mci
                else (c.mci * (1 + 59 * power(by_part, 3)))::bigint / 100 * 100 end as demand
    from drawn d
    join lateral (select * from example_region where upto >= by_region order by upto limit 1) r
        on true
    join lateral (select * from example_fine where upto >= by_sum order by upto limit 1) f on true
    join example_day c on c.place = floor(by_day * (select count(*) from example_day))),
fated as materialized (
    select k.*, by_fate >= 0.99 as unknown_debtor,
           -- A quarter pays, larger sums less readily.
           least(0.9, pays * 0.38 * power(demand::double precision / mci, -0.2)) as pay_share
    from known k)
select file, region, region || '1010000' as kato, kind, demand, mci, day, last_day,
       case kind when 'tax_order' then 'tax_system' when 'court_ruling' then 'court_system'
            else 'administrative_register' end::source as source,
       not unknown_debtor and demand <= 20 * mci as opened,
       unknown_debtor,
       case when by_fate < pay_share then 'paid' when by_fate < pay_share + 0.02 then 'opted_out'
            when by_fate < pay_share + 0.035 then 'cancelled'
            when by_fate < pay_share + 0.038 then 'released' else 'term_ended' end::closing
           as closing,
       -- Two in five pay within the first week, the others as measures come, few on the last days.
       day + least(last_day - day, case
           when by_when < 0.4 then floor(7 * by_when / 0.4)
           else floor(7 + (last_day - day - 6) * power((by_when - 0.4) / 0.6, 1.25)) end::int)
           as end_day,
       case when by_part < 0.06 then demand * (30 + floor(by_part * 500)::bigint) / 100 / 100 * 100
            else 0 end as in_part
from fated;
