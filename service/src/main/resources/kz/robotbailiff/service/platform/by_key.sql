-- What a round or a bulk touches it finds by its key, however much lies in a table. The planner
-- took tables of some ten thousand rows for small enough to be read whole, once for each thousand
-- files: of the measures that was a third, and it grew with the square of the files that were due.
select set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true)
