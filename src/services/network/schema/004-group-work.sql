-- Group work on four topics with fixed guiding questions: what each body said of its starting point, its hurdles and its chances. Rows, so that
-- a whole group writes at once; topics and questions have fixed keys (groupwork/topics.ts), so that meetings and years can be compared.
create table network.finding (
  space_id        uuid not null,
  id              uuid not null,                       -- made by the browser: sent twice, it is the same line
  meeting_id      uuid not null,
  topic           text not null check (topic in ('organisation', 'competence', 'strategy', 'participation')),
  question        text not null,
  aspect          text not null check (aspect in ('start', 'hurdle', 'chance')),
  actor_id        uuid,                                -- of whom it is said; null: of no single body
  words           text not null,
  author_id       uuid references accounts.person on delete set null,
  written_at      timestamptz not null,
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id)
);
create index finding_meeting on network.finding (space_id, meeting_id, topic);
create index finding_topic on network.finding (space_id, topic, written_at desc, id);
create index finding_actor on network.finding (space_id, actor_id);
select foundation.fence('network.finding');
