-- What people say to things of any service: comments with one level of answers, and marks.
create schema responses;
grant usage on schema responses to allmende_app;

create table responses.comment (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  subject_kind  text not null,
  subject_id    uuid not null,
  answer_to     uuid,                                -- a comment that answers none itself
  author_id     uuid references accounts.person,     -- null: a guest
  guest_name    text,
  guest_mail    text,
  body          text not null,                       -- plain text; '' when it was taken back
  state         text not null check (state in ('waiting', 'shown', 'hidden', 'removed')),  -- waiting: for the guest's mail; hidden: by moderation
  created_at    timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, answer_to) references responses.comment (space_id, id) on delete cascade,
  check (author_id is not null or guest_name is not null)
);
create index comment_newest on responses.comment (space_id, subject_kind, subject_id, created_at desc, id desc) where answer_to is null and state <> 'waiting';
create index comment_answers on responses.comment (space_id, answer_to, created_at, id) where answer_to is not null;
create index comment_author on responses.comment (space_id, author_id);
select foundation.fence('responses.comment');

-- One mark of each kind per person and thing; the key says so, however often somebody presses.
create table responses.mark (
  space_id      uuid not null references spaces.space on delete cascade,
  subject_kind  text not null,
  subject_id    uuid not null,
  mark          text not null check (mark in ('support', 'dot', 'follow', 'same-here', 'thanks')),
  person_id     uuid not null references accounts.person on delete cascade,
  made_at       timestamptz not null,
  primary key (space_id, subject_kind, subject_id, mark, person_id)
);
create index mark_person on responses.mark (space_id, person_id);
select foundation.fence('responses.mark');

-- Numbers kept with each change, so that lists need not count; a nightly job counts the raw rows again and compares.
create table responses.tally (
  space_id      uuid not null references spaces.space on delete cascade,
  subject_kind  text not null,
  subject_id    uuid not null,
  what          text not null,                       -- 'comment', or a mark
  number        integer not null,
  primary key (space_id, subject_kind, subject_id, what)
);
select foundation.fence('responses.tally');
