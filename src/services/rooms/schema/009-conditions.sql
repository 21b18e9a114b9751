-- What held before conditions were changed: of one thing, or (resource_id null) the district's common ones. The text that holds now
-- stands in rooms.resource and rooms.common_rules; a booking names by its moment which one was agreed to.
create table rooms.conditions_version (
  space_id     uuid not null references spaces.space on delete cascade,
  id           uuid not null,
  resource_id  uuid,
  from_at      timestamptz not null,
  text         text not null,
  primary key (space_id, id),
  unique nulls not distinct (space_id, resource_id, from_at),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade
);
select foundation.fence('rooms.conditions_version');

-- What holds for everything that can be booked in a district; null: no rule.
create table rooms.common_rules (
  space_id            uuid not null references spaces.space on delete cascade,
  conditions          text not null default '',           -- Markdown; agreed to when booking anything
  conditions_from     timestamptz,
  most_deposit_cents  integer check (most_deposit_cents >= 0),
  most_advance_days   integer check (most_advance_days > 0),
  free_until_hours    integer check (free_until_hours >= 0),   -- so many hours before the start cancelling still costs nothing
  version             integer not null default 1,
  updated_at          timestamptz not null,
  primary key (space_id)
);
select foundation.fence('rooms.common_rules');

alter table rooms.booking add column common_conditions_from timestamptz;
