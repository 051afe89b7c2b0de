create schema clients;

-- Only the hash of a token is kept: who reads the table cannot call with it.
create table clients.token (
    id uuid primary key,
    name text not null unique,
    token_hash text not null unique,
    post text not null,
    lane text not null,
    created timestamptz not null,
    created_by text not null,
    revoked timestamptz
);
