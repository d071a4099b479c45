-- Whether a target is met is told when its period is over, not before.
alter table followed_indicator add column told_from date;
update followed_indicator set told_from = measured_on where met <> 'unknown';
alter table followed_indicator add constraint followed_indicator_told_from check ((met = 'unknown') = (told_from is null)) not valid;
