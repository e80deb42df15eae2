select file, provider, number, answer from receipt_check
where answer in ('SILENT', 'UNFINISHED') order by asked_at limit 100
