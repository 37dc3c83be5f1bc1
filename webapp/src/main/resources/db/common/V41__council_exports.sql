-- The exports of councils that were downloaded, and the councils that were deleted; both are the instance's, and outlive them.

create table council_export (
  id varchar(36) primary key,
  of_council varchar(40) not null,
  at timestamp with time zone not null,
  who varchar(200) not null,
  digest varchar(64) not null,
  state varchar(64) not null
);
create index council_export_of on council_export (of_council, at);

create table deletion_certificate (
  id varchar(36) primary key,
  of_council varchar(40) not null,
  name varchar(200) not null,
  at timestamp with time zone not null,
  who varchar(200) not null,
  certificate varchar(20000) not null
);
