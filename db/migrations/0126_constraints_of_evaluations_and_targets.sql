-- What 0122 and 0123 began: the rows that were there are looked at too.
alter table evaluation validate constraint evaluation_kind_check;
alter table followed_indicator validate constraint followed_indicator_told_from;
