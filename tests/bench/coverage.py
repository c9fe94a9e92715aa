"""How many leaves of the programme's own frameworks are reached, worked out with pandas: attune_bench runs it.

Prints: leaves, reached leaves, milliseconds of the computation, milliseconds with reading the file.
"""

import sqlite3
import sys
import time

import pandas


def main(file, policy_reach=0.8):
    start = time.perf_counter()
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    read = lambda sql: pandas.read_sql_query(sql, connection)
    courses = read("SELECT id AS course, required, reach AS course_reach FROM course")
    activities = read("SELECT id AS activity, course, compulsory, reach FROM activity")
    alignments = read("SELECT activity, competency FROM alignment WHERE activity IS NOT NULL")
    competencies = read("SELECT id AS competency, parent, framework FROM competency")
    frameworks = read("SELECT id AS framework FROM framework WHERE role = 'own' AND status <> 'retired'")
    computing = time.perf_counter()

    activities = activities.merge(courses, on="course", how="left")
    in_course = activities.course.notna()
    required = activities.required.fillna(1).astype(bool)
    by_course = activities.course_reach.fillna(0.2).where(~required, 1.0)
    by_itself = activities.compulsory.fillna(0).astype(bool).map({True: 1.0, False: 0.2})
    share = activities.reach.fillna(by_course.where(in_course, by_itself))
    reaching = activities.activity[share >= policy_reach - 1e-9]
    reached = alignments.competency[alignments.activity.isin(reaching)].unique()
    own = competencies[competencies.framework.isin(frameworks.framework)]
    leaves = own[~own.competency.isin(own.parent)]
    count = int(leaves.competency.isin(reached).sum())

    end = time.perf_counter()
    print(len(leaves), count, (end - computing) * 1000, (end - start) * 1000)


main(sys.argv[1])
