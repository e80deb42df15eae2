-- How messages went, by day and channel; a part can only be doubled where one was sent again.
select (written_at at time zone 'Asia/Almaty')::date as day, channel::text as channel,
       count(*) as messages,
       count(*) filter (where delivered_at is not null) as delivered,
       count(*) filter (where failed_at is not null) as failed,
       coalesce(sum(resent), 0) as sent_again,
       coalesce(sum(case when resent > 0 then doubled end), 0) as doubled
from v_message
where written_at >= ?
group by 1, 2
order by 1 desc, 2
