-- Spaces: the districts and the network. Global; everything people make belongs to one of them.
create schema spaces;
grant usage on schema spaces to allmende_app, allmende_house;

create table spaces.space (
  id          uuid primary key,
  kind        text not null check (kind in ('district', 'network')),
  slug        text not null unique check (slug ~ '^[a-z0-9-]*$'),   -- '' is the network
  name        text not null,
  hosts       text[] not null default '{}',
  services    text[] not null default '{}',                          -- switched on, by id
  languages   text[] not null default '{de,en,leicht}',
  settings    jsonb not null default '{}',                           -- SpaceSettings of foundation/http/visit.ts
  state       text not null default 'open' check (state in ('open', 'preparing', 'paused', 'closed')),
  state_reason text,                                                 -- why it was paused or closed; shown to everybody
  state_since timestamptz,
  version     integer not null default 1,
  created_at  timestamptz not null
);
create unique index one_network on spaces.space (kind) where kind = 'network';
create index space_hosts on spaces.space using gin (hosts);
select foundation.house('spaces.space');
-- The programme office admits districts from inside the network space.
grant select, insert, update on spaces.space to allmende_app;

-- Who works where. Staff of a district; in the network space: its members, process support, programme office.
create table spaces.staff (
  space_id   uuid not null references spaces.space on delete cascade,
  person_id  uuid not null references accounts.person on delete cascade,
  role       text not null check (role in ('editor', 'moderator', 'administrator', 'member', 'process-support', 'programme-office')),
  given_by   uuid,
  given_at   timestamptz not null,
  primary key (space_id, person_id, role)
);
create index staff_person on spaces.staff (person_id);
select foundation.fence('spaces.staff');
create policy house on spaces.staff to allmende_house using (true) with check (true);
grant select, insert, update, delete on spaces.staff to allmende_house;

-- Colleagues who were asked to join; the link in the mail is a token of accounts that names this row.
create table spaces.invitation (
  space_id     uuid not null references spaces.space on delete cascade,
  id           uuid not null,
  mail         text not null,
  role         text not null check (role in ('editor', 'moderator', 'administrator', 'member', 'process-support', 'programme-office')),
  invited_by   uuid references accounts.person on delete set null,
  invited_at   timestamptz not null,
  expires_at   timestamptz not null,
  accepted_by  uuid references accounts.person on delete set null,
  accepted_at  timestamptz,
  withdrawn_at timestamptz,
  primary key (space_id, id)
);
select foundation.fence('spaces.invitation');
-- The first administrator of a new district is invited while it is admitted, from inside the network space.
create policy network_invites on spaces.invitation for insert to allmende_app
  with check (exists (select from spaces.space s where s.kind = 'network' and s.id = nullif(current_setting('app.space', true), '')::uuid));

-- The four fields of action (and steering), kept by the programme office; a tandem is two or more districts working on one field.
create table spaces.field (
  id         text primary key check (id in ('community', 'education', 'health', 'mobility', 'steering')),
  name_de    text not null,
  name_en    text not null,
  position   integer not null
);
create table spaces.tandem (
  field_id   text not null references spaces.field,
  space_id   uuid not null references spaces.space on delete cascade,
  since      date,
  primary key (field_id, space_id)
);
select foundation.house('spaces.field'), foundation.house('spaces.tandem');
grant select, update on spaces.field to allmende_app;
grant select, insert, update, delete on spaces.tandem to allmende_app;
insert into spaces.field values
  ('community', 'Gemeinschaft & Ehrenamt', 'Community & volunteering', 1),
  ('education', 'Bildung & Arbeit', 'Education & work', 2),
  ('health', 'Gesundheit & Pflege', 'Health & care', 3),
  ('mobility', 'Mobilität', 'Mobility', 4),
  ('steering', 'Steuerung & Austausch', 'Steering & exchange', 5);

-- Services a district offers outside of this program, or plans: shown beside the ones that run here.
create table spaces.outside_service (
  space_id     uuid not null references spaces.space on delete cascade,
  id           uuid not null,
  name         text not null,
  field_id     text not null references spaces.field,
  summary      text not null,
  status       text not null check (status in ('concept', 'development', 'pilot', 'live', 'ended', 'unknown')),
  web_address  text,
  source       text,                                                 -- where this is known from
  as_of        date,
  position     integer not null default 0,
  primary key (space_id, id)
);
select foundation.fence('spaces.outside_service');

-- What somebody could not read, find or operate. Answered by staff; the law asks for an answer within a month.
create table spaces.barrier_report (
  space_id     uuid not null references spaces.space on delete cascade,
  id           uuid not null,
  what         text not null,
  place        text not null default '',                             -- address of the page, as the person gave it
  name         text,
  mail         text,
  reported_by  uuid references accounts.person on delete set null,
  reported_at  timestamptz not null,
  state        text not null default 'open' check (state in ('open', 'answered', 'closed')),
  answer       text,
  answered_by  uuid references accounts.person on delete set null,
  answered_at  timestamptz,
  primary key (space_id, id)
);
create index barrier_waiting on spaces.barrier_report (space_id, reported_at) where state = 'open';
select foundation.fence('spaces.barrier_report');
