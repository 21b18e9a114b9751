-- Questions of citizens about a measure, with the answer of those who keep it up to date. Public once it is answered, always without a name.
create table strategy.question (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  measure_id    uuid not null,
  asked_by      uuid references accounts.person,     -- null: a guest, or has left
  guest_mail    text,                                -- of a guest: for the link and the answer, never shown; null: an account, or a year is over
  language      text not null check (language in ('de', 'en', 'leicht')),  -- in which it was asked: that of the guest's mails
  question      text not null,                       -- plain text
  answer        text not null default '',            -- Markdown; of a question set aside: why
  state         text not null check (state in ('unconfirmed', 'open', 'answered', 'aside')),  -- unconfirmed: waits for the guest's mail; aside: gets no public answer
  hidden        boolean not null default false,      -- by moderation
  answered_by   uuid references accounts.person,     -- null: nobody yet, or has left
  asked_at      timestamptz not null,
  answered_at   timestamptz,                         -- first answer; the day it became public
  changed_at    timestamptz,                         -- answer changed later
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade,
  constraint answered_says_when check ((state in ('answered', 'aside')) = (answered_at is not null)),
  constraint answered_has_words check (state not in ('answered', 'aside') or answer <> '')
);
create index question_answered on strategy.question (space_id, measure_id, answered_at desc, id desc) where state = 'answered' and not hidden;
create index question_open on strategy.question (space_id, asked_at, id) where state = 'open' and not hidden;
create index question_asker on strategy.question (space_id, asked_by) where asked_by is not null;
select foundation.fence('strategy.question');

-- Followers of a measure hear of changes once a day at most.
alter table strategy.measure add column told_on date;  -- day they were told last; null: never

-- What happened last, whichever the measure: the front page asks for it.
create index event_newest on strategy.event (space_id, at desc, id desc);
