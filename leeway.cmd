@echo off
rem Starts Leeway on Windows; builds it first when it was never built or when a source file is newer.
rem   LEEWAY_MODELS      jars with decision models of your own, separated by semicolons (docs\decision-models.md)
rem   LEEWAY_JAVA_OPTS   options for the Java virtual machine, such as -Xmx4g (default: -Xmx1500m, for bench 75%% of memory)
rem   JAVA_HOME          the JDK to use (default: the java on the PATH)
rem Written with care but not yet tried on Windows; the shell launcher is the one that the tests run.
setlocal
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\leeway.jar"
set "LOCK=%HOME_DIR%\target\leeway-build.lock"

rem Jumps instead of blocks: a path such as C:\Program Files (x86) would close a block.
if not defined JAVA_HOME goto java_on_path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto java_found
echo leeway: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it. 1>&2
exit /b 1
:java_on_path
set "JAVA=java"
where java >nul 2>nul
if not errorlevel 1 goto java_found
echo leeway: no java was found. Leeway needs a JDK of version 17 or newer, see https://adoptium.net 1>&2
exit /b 1
:java_found
rem java -version prints the version between the first two quotes of its first line.
set "MAJOR="
for /f tokens^=2^ delims^=^" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do (
  for /f "delims=.-+" %%m in ("%%v") do set "MAJOR=%%m"
)
if not defined MAJOR set "MAJOR=0"
if %MAJOR% GEQ 17 goto java_new_enough
echo leeway: "%JAVA%" is older than Java 17 or does not start; Leeway needs 17 or newer. 1>&2
exit /b 1
:java_new_enough

call :stale
if "%STALE%"=="yes" call :build || exit /b 1
set "HEAP=-Xmx1500m"
if "%~1"=="bench" set "HEAP=-XX:MaxRAMPercentage=75"
"%JAVA%" %HEAP% -XX:+UseParallelGC -XX:FreqInlineSize=150 -Djava.awt.headless=true "-Dleeway.models=%LEEWAY_MODELS%" %LEEWAY_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:stale
set "STALE=yes"
if not exist "%JAR%" exit /b 0
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTime; $new = Get-ChildItem -LiteralPath ($env:HOME_DIR + '\src\main'), ($env:HOME_DIR + '\pom.xml') -Recurse | Where-Object { $_.LastWriteTime -gt $jar }; if ($new) { exit 1 }"
if not errorlevel 1 set "STALE=no"
exit /b 0

:build
where mvn >nul 2>nul
if not errorlevel 1 goto maven_found
echo leeway: the program must be built first, and Maven (mvn) was not found; see https://maven.apache.org 1>&2
exit /b 1
:maven_found
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
:lock
mkdir "%LOCK%" 2>nul
if not errorlevel 1 goto locked
echo leeway: another start is building the program; waiting for it (if there is none, remove "%LOCK%") 1>&2
timeout /t 5 /nobreak >nul
call :stale
if "%STALE%"=="no" exit /b 0
goto lock
:locked
echo leeway: building the program (needed once, and after a change of its sources) 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true "-Dleeway.jar=%LOCK%\leeway.jar" package > "%HOME_DIR%\target\leeway-build.log" 2>&1
popd
if not exist "%LOCK%\leeway.jar" goto build_failed
move /y "%LOCK%\leeway.jar" "%JAR%" >nul
rmdir /s /q "%LOCK%"
exit /b 0
:build_failed
type "%HOME_DIR%\target\leeway-build.log" 1>&2
echo leeway: the build failed; its log is "%HOME_DIR%\target\leeway-build.log" 1>&2
rmdir /s /q "%LOCK%"
exit /b 1
