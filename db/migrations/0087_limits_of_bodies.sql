-- Of appointed members it may be said whether they are a woman or a man, to keep the balance that the law asks for.
alter table tenure add column sex text;
-- small: tenure, one row for each term of a seat
alter table tenure add constraint tenure_sex_check check (sex in ('woman', 'man')) not valid;
comment on column tenure.sex is 'Said of their own accord by whoever is appointed, for counting the balance of a body alone; null where it is not said. It goes with the account.';
