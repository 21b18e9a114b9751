-- How many sheets were sent which way, kept with each of them: a page does not count a hundred thousand.
create table participation.survey_count (
  space_id      uuid not null,
  phase_id      uuid not null,
  channel       text not null check (channel in ('online', 'paper', 'telephone', 'on-site')),
  number        integer not null,
  primary key (space_id, phase_id, channel),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.survey_count');
-- Not fenced for a moment: whoever owns the tables counts the sheets of every space.
alter table participation.survey_sheet no force row level security;
alter table participation.survey_count no force row level security;
insert into participation.survey_count (space_id, phase_id, channel, number)
select space_id, phase_id, channel, count(*) from participation.survey_sheet where state = 'sent' group by 1, 2, 3;
alter table participation.survey_count force row level security;
alter table participation.survey_sheet force row level security;
