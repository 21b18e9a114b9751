-- A guest who has their data deleted leaves the words, without a name.
alter table responses.comment drop constraint comment_check;
