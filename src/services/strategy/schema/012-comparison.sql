-- Figures of a region that mean the same in every district, so that they can be compared.
alter table strategy.indicator
  add column common text check (common in ('inhabitants', 'volunteers', 'doctors', 'broadband', 'online-services'));
create unique index indicator_common on strategy.indicator (space_id, common) where common is not null;

-- What each district's strategy comes to, counted every night from what is public; pages of all districts read it.
create table strategy.compared (
  origin_id     uuid primary key references spaces.space on delete cascade,
  counted_on    date not null,
  measures      integer not null,
  completed     integer not null,
  late          integer not null,
  scheduled     integer not null,                      -- measures whose schedule is known: on time or late
  planned_cents bigint,                                -- null: not known of any measure
  actual_cents  bigint,
  common        jsonb not null                         -- key of a common figure → { value, day }
);
grant usage on schema strategy to allmende_house;
select foundation.house('strategy.compared');
grant select on strategy.compared to allmende_app;
