select file, iik, bik, '19' as kbe, '119' as knp, null as kbk, iin as bin
from v_handover where file = any (?::bigint[])
