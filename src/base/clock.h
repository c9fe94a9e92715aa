#pragma once
// The time, as the file and the documents write it. Where the environment sets SOURCE_DATE_EPOCH (seconds since 1970)
// the clock stands still there, so that outputs can be made again byte for byte.

#include <string>

namespace attune::base {

// "2026-01-31T08:15:30Z"
std::string now_utc();
// The same where SOURCE_DATE_EPOCH says what time it is; empty where nothing does.
std::string fixed_utc();
// "2026-01-31", in local time.
std::string today();

}  // namespace attune::base
