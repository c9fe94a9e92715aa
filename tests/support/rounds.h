#pragma once
// How often a test with random input repeats itself.

namespace attune::test {

// As often as the test says. Under the sanitizers, where everything takes ten times as long, a fifth of it: the release
// has them all, and what sanitizers look for is not in the last rounds only.
template <class Number>
constexpr Number rounds(Number count) {
#ifdef __SANITIZE_ADDRESS__
  return (count + 4) / 5;
#else
  return count;
#endif
}

}  // namespace attune::test
