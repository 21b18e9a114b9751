-- Texts of things in other languages than German: English, and Leichte Sprache. A field without a row is shown in German.
create schema translations;
grant usage on schema translations to allmende_app;

create table translations.wording (
  space_id    uuid not null references spaces.space on delete cascade,
  kind        text not null,                           -- 'news.article' …
  thing_id    uuid not null,
  language    text not null check (language in ('en', 'leicht')),
  field       text not null,                           -- 'title', 'lead', 'body'
  wording     text not null,
  changed_at  timestamptz not null,
  primary key (space_id, kind, thing_id, language, field)
);
select foundation.fence('translations.wording');
