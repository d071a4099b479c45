-- Search by part of a word. pg_trgm is trusted: the owner of a database may create it without being superuser.
create extension if not exists pg_trgm;
