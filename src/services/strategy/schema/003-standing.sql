-- When whoever keeps a measure up to date was reminded last, so that nobody is reminded more than once a month.
alter table strategy.measure add column reminded_on date;
