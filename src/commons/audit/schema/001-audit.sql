-- What staff did and which personal fields they looked at. Written by the pipeline in the same transaction; nobody changes it.
create schema audit;
grant usage on schema audit to allmende_app, allmende_house;

create table audit.entry (
  space_id   uuid not null references spaces.space on delete cascade,
  id         uuid not null,
  at         timestamptz not null,
  person_id  uuid not null,                            -- who; stays when the account goes (kept for 2 years)
  act        text not null check (act in ('change', 'look')),
  module     text not null,
  action     text not null,                            -- from the table of rights
  address    text not null,                            -- pattern of the route
  subject    text not null default '',                 -- ids from the address
  fields     text[] not null default '{}',             -- names of the fields sent, never their values
  primary key (space_id, id)
);
select foundation.fence('audit.entry');
revoke update, delete on audit.entry from allmende_app;
-- Old entries go by the nightly retention, which works from the house: nobody inside a space can remove what was recorded.
create policy retention on audit.entry to allmende_house using (true);
grant select, delete on audit.entry to allmende_house;
