create schema hits;

-- Findings are added, never changed: the last one on a traveller and an entry counts.
create table hits.review (
    id uuid primary key,
    check_id uuid not null,
    list text not null,
    entry text not null,
    outcome text not null check (outcome in ('SAME_PERSON', 'NOT_THE_SAME', 'UNCLEAR')),
    officer text not null,
    at timestamptz not null,
    words text not null,
    person_key text,
    document_key text,
    document_listed boolean not null
);
create index on hits.review (check_id);
create index on hits.review (person_key);
create index on hits.review (document_key);
