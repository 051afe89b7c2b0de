create schema oversight;

create table oversight.log (
    number bigint primary key,
    at timestamptz not null,
    officer text not null,
    officer_name text not null,
    post text not null,
    action text not null,
    purpose text not null,
    subject text not null,
    details jsonb not null,
    previous bytea not null check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32)
);

create index log_by_time on oversight.log (at);
create index log_by_officer on oversight.log (officer, at);
create index log_by_subject on oversight.log (subject, at);
create index log_by_action on oversight.log (action, at);

-- The end of the chain, in one row: locking it puts the records of concurrent transactions in one order.
create table oversight.head (
    single boolean primary key default true check (single),
    number bigint not null,
    hash bytea not null,
    at timestamptz not null
);

insert into oversight.head (number, hash, at) values (0, decode(repeat('00', 32), 'hex'), 'epoch');

create function oversight.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger log_is_only_added_to
    before update or delete on oversight.log for each row execute function oversight.refuse_change();
create trigger log_is_never_emptied
    before truncate on oversight.log for each statement execute function oversight.refuse_change();
create trigger head_is_never_removed
    before delete on oversight.head for each row execute function oversight.refuse_change();
create trigger head_is_never_emptied
    before truncate on oversight.head for each statement execute function oversight.refuse_change();

create function oversight.refuse_step_back() returns trigger language plpgsql as $$
begin
    if new.number <> old.number + 1 then
        raise exception 'the head of the log only moves on by one' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger head_only_moves_on
    before update on oversight.head for each row execute function oversight.refuse_step_back();
