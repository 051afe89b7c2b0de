-- Keys with which a programme at a lane acts in the name of one officer. Only their hash is kept.
create table access.api_key (
    id uuid primary key,
    key_hash bytea not null unique,
    label text not null check (label <> ''),
    officer uuid not null references access.officer,
    post text not null references access.post,
    lane text not null,
    created timestamptz not null,
    expires timestamptz not null,
    revoked timestamptz
);
