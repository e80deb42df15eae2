-- Alike files from :first to :last, as intake and docket would have written them.
insert into person (id, iin, surname, given_name, patronymic, address, kato)
select n, lpad((n % 1000000000000)::text, 12, '0'), :surname, :given, :patronymic, 'Тараз', :kato
from generate_series(:first, :last) n;

insert into document (id, source, authority, number, kind, person, language, amount, issued_on,
    kato, arrived_at, arrived_on, digest, state, changed_at)
select n, 'administrative_register', '240840000017', 'ПС-' || n, 'payment_prescription', n, 'kk',
    :owed, '2024-07-05', :kato, '2024-09-06T04:00:00Z', '2024-09-06', '', 'opened', now()
from generate_series(:first, :last) n;

insert into document_content (document, content)
select n, '{"issuer":{"name":"Тараз қаласының Полиция басқармасы"},
            "claimant":{"name":"Жамбыл облысының Мемлекеттік кірістер департаменті"}}'
from generate_series(:first, :last) n;

insert into proceeding (id, number, region, kato, person, state, closing, version, opened_at,
    opened_on, last_day, timetable, edition, mci, owed, paid, marks, closed_at)
select n, :region || '-24-' || n, :region, :kato, n, :state::proceeding_state, :closing::closing, 1,
    '2024-09-06T04:00:00Z', '2024-09-06', '2024-10-07', :timetable, 20240820, 369200, :owed, :paid,
    :marks, case when :closing is null then null else now() end
from generate_series(:first, :last) n;

insert into decision (id, file, made_at, law_day, edition, outcome, grounds)
select n, n, now(), '2024-10-08', 20240820, 'OPENED', ''
from generate_series(:first, :last) n;
