select act, file, person, licence, district, period, category, place, rule,
       encode(roster, 'hex') as roster, counter, candidates,
       array_to_string(excluded, ' ') as excluded, day, allotted_at, ended_at, ended_as
from allotment order by district, period, category, place
