-- A sixth form of our own: the ruling that corrects another (Law, art. 10).
alter table ruling drop constraint ruling_form_check;
alter table ruling add constraint ruling_form check (
    form in ('initiation', 'transfer', 'seizure', 'prohibition', 'termination', 'correction'));
