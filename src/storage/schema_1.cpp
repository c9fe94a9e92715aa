// The first form of the file. Frozen: a change of the model is a new migration.
//
// One table an entity: id (the UUID's 16 bytes), position (order among its kind), one column a field. Ordered
// references stand in KIND_FIELD (owner, position, item). What a schema must avoid so that recorded changesets undo and
// redo it: no CASCADE or SET NULL, no UNIQUE, no triggers, no table without a primary key, no generated columns.
//
// journal: see storage/journal.h. meta: "digest", the digest of all rows of the entities' tables.

#include "storage/migration.h"

namespace attune::storage {

const char* const schema_1 = R"sql(
CREATE TABLE programme (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "language_2" TEXT NOT NULL,
  "institution" TEXT NOT NULL,
  "institution_2" TEXT NOT NULL,
  "degree" TEXT NOT NULL,
  "degree_2" TEXT NOT NULL,
  "years" INTEGER,
  "terms_per_year" INTEGER,
  "scale" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE policy (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE scale_level (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "scale" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "order" INTEGER,
  "colour" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE stage (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "from_year" INTEGER,
  "from_term" INTEGER,
  "to_year" INTEGER,
  "to_term" INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE framework (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "edition" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "role" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE competency (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "framework" BLOB REFERENCES framework (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "parent" BLOB REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  "dimension" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "statement" TEXT NOT NULL,
  "statement_2" TEXT NOT NULL,
  "target" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX competency_framework ON competency ("framework");
CREATE INDEX competency_parent ON competency ("parent");
CREATE TABLE relation (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "from" BLOB REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  "relation" TEXT NOT NULL,
  "to" BLOB REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
CREATE INDEX relation_from ON relation ("from");
CREATE INDEX relation_to ON relation ("to");
CREATE TABLE method (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "mode" TEXT NOT NULL,
  "aamc" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "evidence_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE teacher (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "department" TEXT NOT NULL,
  "name_2" TEXT NOT NULL,
  "department_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE course (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "department" TEXT NOT NULL,
  "year" INTEGER,
  "term" INTEGER,
  "required" INTEGER,
  "reach" REAL,
  "credits" REAL,
  "theory_hours" REAL,
  "practice_hours" REAL,
  "lead" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "description_2" TEXT NOT NULL,
  "resources" TEXT NOT NULL,
  "department_2" TEXT NOT NULL,
  "resources_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE course_prerequisites (owner BLOB NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, item BLOB NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)) STRICT, WITHOUT ROWID;
CREATE INDEX course_prerequisites_item ON course_prerequisites (item);
CREATE TABLE activity (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "course" BLOB REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "year" INTEGER,
  "term" INTEGER,
  "hours" REAL,
  "compulsory" INTEGER,
  "reach" REAL,
  "context" TEXT NOT NULL,
  "culture" TEXT NOT NULL,
  "strategies" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "description_2" TEXT NOT NULL,
  "organiser" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "context_2" TEXT NOT NULL,
  "culture_2" TEXT NOT NULL,
  "organiser_2" TEXT NOT NULL,
  "place_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX activity_course ON activity ("course");
CREATE TABLE activity_methods (owner BLOB NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, item BLOB NOT NULL REFERENCES method (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)) STRICT, WITHOUT ROWID;
CREATE INDEX activity_methods_item ON activity_methods (item);
CREATE TABLE activity_leaders (owner BLOB NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, item BLOB NOT NULL REFERENCES teacher (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, position)) STRICT, WITHOUT ROWID;
CREATE INDEX activity_leaders_item ON activity_leaders (item);
CREATE TABLE assessment (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "course" BLOB REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  "activity" BLOB REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "instrument" TEXT NOT NULL,
  "weight" REAL,
  "year" INTEGER,
  "term" INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_course ON assessment ("course");
CREATE INDEX assessment_activity ON assessment ("activity");
CREATE TABLE alignment (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "course" BLOB REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  "activity" BLOB REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  "assessment" BLOB REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
  "competency" BLOB REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT NOT NULL,
  "weight" REAL,
  "rationale" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "reviewed_on" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX alignment_course ON alignment ("course");
CREATE INDEX alignment_activity ON alignment ("activity");
CREATE INDEX alignment_assessment ON alignment ("assessment");
CREATE INDEX alignment_competency ON alignment ("competency");
CREATE TABLE training (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "teacher" BLOB REFERENCES teacher (id) DEFERRABLE INITIALLY DEFERRED,
  "method" BLOB REFERENCES method (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "competency" BLOB REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  "title_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX training_teacher ON training ("teacher");
CREATE INDEX training_method ON training ("method");
CREATE INDEX training_competency ON training ("competency");
CREATE TABLE instrument (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "min" REAL,
  "max" REAL,
  "subscales" TEXT NOT NULL,
  "title_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE administration (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "instrument" BLOB REFERENCES instrument (id) DEFERRABLE INITIALLY DEFERRED,
  "cohort" TEXT NOT NULL,
  "year" INTEGER,
  "term" INTEGER,
  "date" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX administration_instrument ON administration ("instrument");
CREATE TABLE score (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "administration" BLOB REFERENCES administration (id) DEFERRABLE INITIALLY DEFERRED,
  "subscale" TEXT NOT NULL,
  "n" INTEGER,
  "mean" REAL,
  "sd" REAL) STRICT, WITHOUT ROWID;
CREATE INDEX score_administration ON score ("administration");
CREATE TABLE perception (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "group" TEXT NOT NULL,
  "competency" BLOB REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  "n" INTEGER,
  "mean" REAL) STRICT, WITHOUT ROWID;
CREATE INDEX perception_competency ON perception ("competency");
CREATE TABLE source (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "group" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "title_2" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE coding (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "parent" BLOB REFERENCES coding (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "title_2" TEXT NOT NULL,
  "supports" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX coding_parent ON coding ("parent");
CREATE TABLE excerpt (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "source" BLOB REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  "coder" TEXT NOT NULL,
  "code" BLOB REFERENCES coding (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX excerpt_source ON excerpt ("source");
CREATE INDEX excerpt_code ON excerpt ("code");
CREATE TABLE waiver (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "rule" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "competency" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "until" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE extra (id BLOB NOT NULL PRIMARY KEY, position INTEGER NOT NULL,
  "sheet" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "value" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE journal (seq INTEGER NOT NULL PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL,
  action TEXT NOT NULL, target INTEGER, label TEXT NOT NULL, arguments TEXT NOT NULL, changeset BLOB NOT NULL,
  hash TEXT NOT NULL) STRICT;
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

}  // namespace attune::storage
