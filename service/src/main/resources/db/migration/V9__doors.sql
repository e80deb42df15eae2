-- Doors of the docket in SQL, for a room that writes its own rows and the fact in one statement: a
-- payment is booked in one round trip. Rooms call these instead of naming the docket's tables.

create function record_paid(
    fact bigint, file bigint, happened timestamptz, recorded timestamptz, paid bigint, remark text)
returns bigint language sql volatile as $$
    insert into fact (id, file, kind, happened_at, recorded_at, sum, note)
    values (fact, file, 'paid', happened, recorded, paid, remark);
    insert into pending (file, fact) values (file, fact) returning fact;
$$;

create function end_flight(flight bigint) returns bigint language sql volatile as $$
    delete from in_flight where intent = flight;
    select flight;
$$;

-- Where the claimant's money goes, as the authority's document says.
create view v_payee as
select document as file,
       content::jsonb #>> '{claimant,payee,iik}' as iik,
       content::jsonb #>> '{claimant,payee,bik}' as bik,
       content::jsonb #>> '{claimant,payee,kbe}' as kbe,
       content::jsonb #>> '{claimant,payee,knp}' as knp,
       content::jsonb #>> '{claimant,payee,kbk}' as kbk,
       content::jsonb #>> '{claimant,bin}' as bin
from document_content;
