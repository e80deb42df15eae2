-- What the invented year is made of. Chance is arithmetic on a file's number and the seed, so that
-- the same seed always makes the same year, on any machine.
create function pg_temp.chance(file bigint, what text) returns double precision
language sql stable as $$
    select ('x' || substr(md5(current_setting('example.seed') || '/' || what || '/' || file), 1, 8))
               ::bit(32)::bigint / 4294967296.0
$$;

-- Invented weights: how many files a region has, how readily it pays, how many private bailiffs.
create temporary table example_region (
    region smallint, upto double precision, pays double precision, bailiffs integer);
insert into example_region
select region, (sum(weight) over (order by region))::double precision / sum(weight) over (),
       pays, bailiffs
from (values
    (10, 30, 0.95, 55), (11, 39, 1.05, 70), (15, 47, 0.90, 85), (19, 78, 1.00, 110),
    (23, 35, 0.85, 60), (27, 35, 0.95, 60), (31, 61, 1.10, 95), (33, 35, 1.05, 50),
    (35, 57, 1.10, 120), (39, 42, 1.15, 80), (43, 42, 0.85, 65), (47, 39, 0.80, 60),
    (55, 38, 1.10, 80), (59, 27, 1.15, 55), (61, 107, 0.90, 130), (62, 11, 1.00, 20),
    (63, 36, 1.05, 80), (71, 74, 1.05, 230), (75, 113, 1.00, 340), (79, 63, 0.90, 130)
) as invented (region, weight, pays, bailiffs);

-- Fines are whole numbers of MCI, most of them small.
create temporary table example_fine (mci integer, upto double precision);
insert into example_fine
select mci, (sum(weight) over (order by mci))::double precision / sum(weight) over ()
from (values (1, 5), (2, 4), (3, 5), (5, 20), (7, 7), (8, 3), (10, 18), (12, 2), (15, 10), (18, 2),
             (20, 10), (25, 3), (30, 4), (35, 1), (40, 3), (50, 2), (60, 1)
) as invented (mci, weight);

insert into bailiff (licence, name_kk, name_ru, region, registered, assigned, phone, address_kk,
                     address_ru, status)
select 'EX-' || region || '-' || n, 'Үлгі ' || n, 'Образец ' || n, region, '{}', '{}',
       '+77000000000', 'Үлгі', 'Образец', 'active'
from example_region, generate_series(1, bailiffs) as n;

-- The debtors: nobody's numbers, because no month is the 99th.
insert into person (id, iin, surname, given_name, address, kato)
select n, '9999' || lpad(n::text, 8, '0'), 'Үлгі', 'Адам', 'Үлгі', '311010000'
from generate_series(1, greatest(1, current_setting('example.cases')::bigint / 8)) as n;
