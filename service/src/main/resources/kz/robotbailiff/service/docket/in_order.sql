-- What waits is found along its index and the search ends with the last that is offered. The
-- planner took what is due for few rows, sorted them all and kept two thousand, for each thousand
-- files anew: a fifth of the measures of 30,000 files, growing with the square of what is due.
select set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true),
       set_config('random_page_cost', '1.1', true)
