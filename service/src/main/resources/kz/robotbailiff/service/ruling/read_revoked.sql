select number, revoked_on, reason, coalesce(act, '') as act
from ruling_revocation
order by number
