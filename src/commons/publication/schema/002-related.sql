-- What others have learned beside the form of something that is being planned (commons/links/related.ts): the words among one kind of things.
create index published_kind_search on publication.published using gin (kind, search);
