#pragma once
// Documents of tests live for seconds, so nobody waits until the disk has them for good: a test of thousands of edits
// asks for that ten thousand times, and a busy disk takes its time. Programs that tests start still wait for the disk.

namespace attune::test {

// From now on this process's databases are written, locked and deleted as ever, but not synchronised. Call it once,
// before the first database is opened.
void use_quick_disk();

}  // namespace attune::test
