-- News of a district or of the network: written by staff, published now or later, pinned while it matters.
create schema news;
grant usage on schema news to allmende_app;

create table news.article (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,                        -- last part of the address, from the first title; stays when the title changes
  title         text not null,
  lead          text not null default '',
  body          text not null default '',             -- Markdown
  field_id      text references spaces.field,
  municipality  text,                                 -- official key, 8 digits
  source        text,                                 -- where it was taken from
  state         text not null check (state in ('draft', 'scheduled', 'published', 'withdrawn')),
  publish_at    timestamptz,                          -- when it appears (scheduled) or appeared
  pinned_until  date,                                 -- stands first until the end of this day
  picture_id    uuid,
  author_id     uuid not null references accounts.person,
  hidden        boolean not null default false,       -- by moderation
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  version       integer not null default 1,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete set null (picture_id)
);
create index article_picture on news.article (space_id, picture_id) where picture_id is not null;
create index article_pinned on news.article (space_id, pinned_until) where pinned_until is not null;
create index article_newest on news.article (space_id, publish_at desc, id) where state = 'published';
select foundation.fence('news.article');
