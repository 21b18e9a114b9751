-- Bodies that were asked what they bring to a meeting: each once.
create table network.reminder (
  space_id        uuid not null,
  meeting_id      uuid not null,
  actor_id        uuid not null,
  reminded_on     date not null,
  primary key (space_id, meeting_id, actor_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete cascade
);
create index reminder_actor on network.reminder (space_id, actor_id);
select foundation.fence('network.reminder');
