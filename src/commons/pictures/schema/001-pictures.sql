-- Pictures that staff put on pages: with text alternative, rights, and the people on them.
create schema pictures;
grant usage on schema pictures to allmende_app, allmende_house;

create table pictures.picture (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  state         text not null check (state in ('pending', 'ready')),  -- pending: uploaded with a form that came back; swept after a day
  alt           text not null default '',             -- what it shows, for those who cannot see it
  author        text not null default '',
  licence       text check (licence in ('own', 'permission', 'cc-by', 'cc-by-sa', 'cc0', 'public-domain')),
  shows_people  boolean not null default false,       -- recognisable people: public only while all of them agree
  uploaded_by   uuid not null references accounts.person,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (space_id, id),
  check (state = 'pending' or (alt <> '' and author <> '' and licence is not null))
);
create index picture_newest on pictures.picture (space_id, created_at desc, id);
create index picture_uploaded on pictures.picture (uploaded_by);
select foundation.fence('pictures.picture');

-- The widths a picture is kept in; the key is the name of the stored file (hash of its content).
create table pictures.variant (
  space_id    uuid not null,
  picture_id  uuid not null,
  width       integer not null,
  height      integer not null,
  key         text not null,
  bytes       integer not null,
  primary key (space_id, picture_id, width),
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete cascade
);
create index variant_key on pictures.variant (space_id, key);
select foundation.fence('pictures.variant');

-- Who can be recognised on it, and whether they agree. A row without a name is somebody who has left: it counts as withdrawn.
create table pictures.person_shown (
  space_id      uuid not null,
  id            uuid not null,
  picture_id    uuid not null,
  name          text not null,
  mail          text,                                  -- gets the link to withdraw; becomes person_id when an account has it
  person_id     uuid references accounts.person on delete set null,
  consent       boolean not null,
  consent_on    date not null,
  withdrawn_at  timestamptz,
  primary key (space_id, id),
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete cascade
);
create index shown_picture on pictures.person_shown (space_id, picture_id);
create index shown_person on pictures.person_shown (person_id) where person_id is not null;
select foundation.fence('pictures.person_shown');
