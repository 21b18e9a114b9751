-- A picture of what happens, e.g. the poster or last year's.
alter table events.event add column picture_id uuid;
alter table events.event add foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete set null (picture_id);
create index event_picture on events.event (space_id, picture_id) where picture_id is not null;
