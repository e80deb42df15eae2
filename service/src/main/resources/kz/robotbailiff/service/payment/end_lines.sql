-- The answer to orders: each line is confirmed or refused once, and its money arrives or returns.
with answered as (
    select * from unnest(?::bigint[], ?::bigint[], ?::boolean[], ?::text[])
        as a (act, receipt, paid, reason)),
ended as (
    update payout p
    set state = case when paid then 'confirmed' else 'refused' end::payout_state,
        ended_at = ?, reason = a.reason
    from answered a
    where p.act = a.act and p.receipt = a.receipt and p.state = 'ordered'
    returning p.act, p.receipt, p.sum, p.purpose, p.ended_at, p.source, p.file, a.paid),
moved as (select nextval('movement_id') as movement, ended.* from ended),
posted as (
    insert into posting (movement, account, receipt, sum, posted_at)
    select moved.movement, side.account::posting_account, moved.receipt, side.sum, moved.ended_at
    from moved cross join lateral (values
        (case purpose when 'claimant' then 'paying' when 'refund' then 'refunding'
                      when 'budget' then 'escheating' else 'routing' end, -moved.sum),
        (case purpose
             when 'claimant' then case when paid then 'payout' else 'applied' end
             when 'refund' then case when paid then 'refund' else 'surplus' end
             when 'budget' then case when paid then 'escheated' else source::text end
             else case when paid then 'routed' else 'routable' end end, moved.sum))
        as side (account, sum))
select count(*) from ended
