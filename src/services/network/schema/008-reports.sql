-- The report of a meeting, as its moderators publish it; beside it a press release that begins as a draft made from the programme.
create table network.report (
  space_id        uuid not null,
  meeting_id      uuid not null,
  body            text not null default '',            -- Markdown
  press           text not null default '',            -- plain text; '' until somebody keeps a draft
  published       boolean not null default false,
  author_id       uuid references accounts.person on delete set null,
  version         integer not null default 1,
  updated_at      timestamptz not null,
  primary key (space_id, meeting_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
select foundation.fence('network.report');

-- Pictures of a report; rights, text alternative and who is shown stand with the picture.
create table network.report_picture (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  picture_id      uuid not null,
  added_at        timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete cascade
);
create index report_picture_meeting on network.report_picture (space_id, meeting_id);
create index report_picture_picture on network.report_picture (space_id, picture_id);
select foundation.fence('network.report_picture');

-- People a report mentions: by their consent to be asked, so that they are gone from every report the moment they take it back.
create table network.mention (
  space_id        uuid not null,
  meeting_id      uuid not null,
  contact_id      uuid not null,
  primary key (space_id, meeting_id, contact_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, contact_id) references network.contact (space_id, id) on delete cascade
);
create index mention_contact on network.mention (space_id, contact_id);
select foundation.fence('network.mention');

-- What people say of a meeting. Ids are random and there is no time: nobody can tell who wrote what. Who has answered is kept apart.
create table network.feedback (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  mark            integer not null check (mark between 1 and 5),   -- 5 is best
  good            text not null default '',
  better          text not null default '',
  next            text not null default '',            -- what the next meeting should be about
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
create index feedback_meeting on network.feedback (space_id, meeting_id);
select foundation.fence('network.feedback');

create table network.feedback_given (
  space_id        uuid not null,
  meeting_id      uuid not null,
  person_id       uuid not null references accounts.person on delete cascade,
  primary key (space_id, meeting_id, person_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
select foundation.fence('network.feedback_given');
