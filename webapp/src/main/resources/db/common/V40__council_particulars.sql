-- What a council has set for itself.

create table role_contact (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  role varchar(40) not null,
  post varchar(200) not null,
  email varchar(254) not null,
  department varchar(200) not null,
  version bigint not null,
  unique (council, role)
);

create table closed_day (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  closed_on date not null,
  reason varchar(200) not null,
  version bigint not null,
  unique (council, closed_on)
);

create table council_setting (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  setting varchar(40) not null,
  choice varchar(200) not null,
  version bigint not null,
  unique (council, setting)
);
