select file, iik, bik, kbe, knp, kbk, bin from v_payee where file = any (?::bigint[])
